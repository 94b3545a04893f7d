package org.vpshr.examples.cli;

/** What is told of commands and rules can be written as. */
enum ReferenceFormat {
    /** For a terminal. */
    TEXT,
    /** For programs. */
    JSON
}
