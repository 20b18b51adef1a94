package org.tapgate.spend;

import java.util.List;

/**
 * Merchant categories, as people list them: codes of 4 digits and ranges such as {@code 5940-5941}, both ends included.
 *
 * @param members codes and ranges
 */
public record MccList(List<String> members) {

    /** No category. */
    public static final MccList NONE = new MccList(List.of());

    /** Refuses what is neither a code nor a range. */
    public MccList {
        members = List.copyOf(members);
        if (!members.stream().allMatch(it -> it.matches("[0-9]{4}(-[0-9]{4})?"))) {
            throw new IllegalArgumentException("Merchant categories are 4 digits, or a range such as 5940-5941");
        }
    }

    /** Whether nothing is listed. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** Whether the category is listed. */
    public boolean includes(String mcc) {
        return members.stream().anyMatch(it -> low(it).compareTo(mcc) <= 0 && mcc.compareTo(high(it)) <= 0);
    }

    private static String low(String member) {
        return member.substring(0, 4);
    }

    private static String high(String member) {
        return member.substring(member.length() - 4);
    }
}
