package org.tapgate.api.psp;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.api.problem.Problem;
import org.tapgate.platform.Fault;

/** An error in the shape of the public gateway schema. Codes are those of the error catalogue. */
@Schema(name = "PspError")
public record PspError(List<Line> errors) {

    /** The code of an amount that is no number. */
    public static final String NOT_NUMERIC = "PS0036";

    private static final Set<String> AMOUNTS = Set.of("amount", "order.amount", "minAmount", "maxAmount");

    private static final Set<Integer> WITHOUT_BODY = Set.of(401, 404);

    /** One thing that is wrong. */
    @Schema(name = "PspErrorLine")
    public record Line(
            @Schema(example = "PS0029") String code,

            @Schema(example = "More than is left of what was captured")
            String description) {

        static Line of(Fault fault) {
            var code = AMOUNTS.contains(fault.field()) ? NOT_NUMERIC : "INVALID_REQUEST";
            var place = fault.field().isEmpty() ? "" : fault.field() + ": ";
            return new Line(code, place + fault.message());
        }
    }

    /** Whether errors have this shape at that path. */
    public static boolean isAnsweredAt(String path) {
        return path.startsWith("/psp/");
    }

    /** Whether an error with this status says nothing. */
    public static boolean isWithoutBody(int status) {
        return WITHOUT_BODY.contains(status);
    }

    /** The same problem in this shape. */
    public static PspError of(Problem problem) {
        var title = problem.detail() == null ? problem.title() : problem.detail();
        return new PspError(
                problem.errors().isEmpty()
                        ? List.of(new Line(problem.code(), title))
                        : problem.errors().stream().map(Line::of).toList());
    }
}
