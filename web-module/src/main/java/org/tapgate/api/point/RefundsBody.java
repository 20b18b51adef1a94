package org.tapgate.api.point;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All refunds of a payment, the oldest first. */
@Schema(name = "PointRefunds")
public record RefundsBody(List<RefundBody> refunds) {}
