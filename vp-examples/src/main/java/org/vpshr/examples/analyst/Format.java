package org.vpshr.examples.analyst;

/** What a document can be written as. */
enum Format {
    /** Markdown. */
    MD,
    /** A page that needs nothing else. */
    HTML,
    /** For programs. */
    JSON
}
