package org.tapgate.platform;

/**
 * In which order a list is wanted: by one text column, then by the id.
 *
 * @param field the column, as clients and entities call it
 * @param descending the other way round
 */
public record SortOrder(String field, boolean descending) {

    /** Columns of a {@link #cursor}. */
    public static final int CURSOR_PARTS = 3;

    /** From A to Z. */
    public static SortOrder by(String field) {
        return new SortOrder(field, false);
    }

    /** The other way round. */
    public SortOrder opposite() {
        return new SortOrder(field, !descending);
    }

    /** As clients write it: the column, after a dash for descending. */
    public String text() {
        return descending ? "-" + field : field;
    }

    /** The place of a row in a list of this order. */
    public Cursor cursor(String value, Object id) {
        return Cursor.of(text(), value, id.toString());
    }

    /** A place in a list of this order, as a place in the list of the opposite one: from there the list goes back. */
    public Cursor turned(Cursor place) {
        return opposite().cursor(valueIn(place), idIn(place));
    }

    /** Whether a cursor that a client sent is a place in a list of this order. */
    public boolean fits(Cursor cursor) {
        return cursor.parts().size() == CURSOR_PARTS
                && cursor.parts().get(0).equals(text())
                && Ids.parse(idIn(cursor)).isPresent();
    }

    /** The value of the column at that place. */
    public String valueIn(Cursor cursor) {
        return cursor.parts().get(1);
    }

    /** The id at that place. */
    public String idIn(Cursor cursor) {
        return cursor.parts().get(2);
    }
}
