package org.vpshr.examples.cli;

/** What a document can be written as. */
enum OutputFormat {
    /** Markdown. */
    MD,
    /** A page that needs nothing else. */
    HTML,
    /** For programs. */
    JSON
}
