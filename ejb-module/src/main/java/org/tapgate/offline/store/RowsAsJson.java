package org.tapgate.offline.store;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.tapgate.platform.json.Documents;

/** Rows as PostgreSQL reads them by {@code json_populate_recordset} and writes them by {@code row_to_json}. */
final class RowsAsJson {

    static final Documents JSON = new Documents(JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));

    private RowsAsJson() {}
}
