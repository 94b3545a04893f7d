package org.vpshr.examples.cli;

/** What a list can be written as. */
enum ListFormat {
    /** Markdown. */
    MD,
    /** For programs. */
    JSON
}
