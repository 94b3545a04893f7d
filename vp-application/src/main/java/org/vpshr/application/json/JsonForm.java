package org.vpshr.application.json;

/** Which of the two forms is meant. */
public enum JsonForm {
    /** A line that a person or another system wrote: who wrote it stands in a line of its own, names are in clear. */
    LINE,
    /** An event in the store: complete in itself, names are sealed, and dates stand with the days they were taken to mean. */
    STORED,
    /** What tells commands apart: complete in itself, and nothing in it but what was said. */
    COMPARED
}
