package org.tapgate.api.csv;

/**
 * A file as it was sent.
 *
 * @param bytes not looked at yet
 */
@SuppressWarnings("ArrayRecordComponent") // one owner, and never compared
public record CsvFile(byte[] bytes) {

    /** The media type of such files. */
    public static final String MEDIA_TYPE = "text/csv";
}
