package org.tapgate.intent.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.tapgate.platform.json.Documents;

/** Terms and notes as JSON columns: read with their row, never asked by what is in them. */
final class IntentDocuments {

    static final Documents JSON = new Documents(JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL)));

    private IntentDocuments() {}
}
