package org.tapgate.api.entries;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report of entries in JSON, as {@link EntryItems} writes it: a summary has some of the fields of each. */
@Schema(name = "EntryReport")
public record EntriesBody(List<EntryBody> items) {}
