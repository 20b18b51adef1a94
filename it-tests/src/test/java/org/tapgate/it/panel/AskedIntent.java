package org.tapgate.it.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.tapgate.it.product.Site;
import org.tapgate.pos.Call;

/** A payment that a terminal of a lounge is asked for. */
final class AskedIntent {

    private AskedIntent() {}

    /** Its id. */
    static String at(Site site) throws IOException {
        var device = "POS__" + site.terminal().serialNumber();
        var answer = site.backoffice()
                .send(Call.post(
                        "/point/integration-api/devices/" + device + "/payment-intents", Map.of("amount", 1_500)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.text("/id");
    }
}
