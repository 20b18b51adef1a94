package org.tapgate.api.pos;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Public keys as a JSON Web Key Set (RFC 7517 section 5). */
@Schema(name = "PosKeys")
public record KeysBody(
        @Schema(description = "Members kty, use, alg, kid, n, e")
        List<Map<String, Object>> keys) {}
