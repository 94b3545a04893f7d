package org.vpshr.application.dataset.column;

import org.jspecify.annotations.Nullable;

/** Where rows go. Those of one table come in their order, those of several in between each other. */
public interface TableSink {

    /**
     * Takes a row.
     *
     * @param cells a String, Long, BigDecimal, Boolean, LocalDate or Instant each, as the types of the columns say, or null
     */
    void row(DataTable<?> table, @Nullable Object[] cells);
}
