package org.tapgate.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tapgate.platform.Ids;

/**
 * The part of the data that a caller may see: a kind of cut and what lies inside it. Every query is filtered by it, and
 * what lies outside does not exist for that caller (404).
 *
 * @param kind along which line the data are cut
 * @param members what lies inside: location ids (LOC), numbers of 1 to 11 digits (ICA), one client id (CLI), one serial
 *     number (DEV); always empty for ALL. Empty for any other kind means that nothing is visible.
 */
public record DataScope(ScopeKind kind, Set<String> members) {

    /** All data. */
    public static final DataScope EVERYTHING = new DataScope(ScopeKind.ALL, Set.of());

    private static final Predicate<String> ICA = Pattern.compile("[0-9]{1,11}").asMatchPredicate();

    /** Refuses members that do not fit the kind. */
    public DataScope {
        members = Set.copyOf(members);
        if (!fits(kind, members)) {
            throw new IllegalArgumentException("Members do not fit a scope of kind " + kind);
        }
    }

    /** Whether these members can be a scope of that kind; ask this before believing input. */
    public static boolean fits(ScopeKind kind, Set<String> members) {
        return switch (kind) {
            case ALL -> members.isEmpty();
            case LOC -> members.stream().allMatch(DataScope::isId);
            case ICA -> members.stream().allMatch(ICA);
            case CLI -> members.size() <= 1 && members.stream().allMatch(DataScope::isId);
            case DEV -> members.size() <= 1;
        };
    }

    /** The data of one client. */
    public static DataScope ofClient(UUID client) {
        return new DataScope(ScopeKind.CLI, Set.of(client.toString()));
    }

    /** The one client inside a scope of kind CLI; empty for any other scope, so ask {@link #isNothing} first. */
    public Optional<UUID> client() {
        return kind == ScopeKind.CLI ? members.stream().map(UUID::fromString).findFirst() : Optional.empty();
    }

    /** Whether data of that client are visible. */
    public boolean includesClient(UUID client) {
        return kind == ScopeKind.ALL || (kind == ScopeKind.CLI && members.contains(client.toString()));
    }

    /** Whether everything in the other scope is visible in this one too; one without members is only in all. */
    public boolean includes(DataScope other) {
        return kind == ScopeKind.ALL
                || (kind == other.kind && !other.isNothing() && members.containsAll(other.members));
    }

    /** Whether nothing at all is visible: a user without an assigned scope sees nothing. */
    public boolean isNothing() {
        return kind != ScopeKind.ALL && members.isEmpty();
    }

    private static boolean isId(String text) {
        return Ids.parse(text).isPresent();
    }
}
