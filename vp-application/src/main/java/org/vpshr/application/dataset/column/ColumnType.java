package org.vpshr.application.dataset.column;

/** What the cells of a column are. */
public enum ColumnType {
    TEXT("string"),
    /** A whole number. */
    WHOLE("integer"),
    /** A decimal number. */
    NUMBER("number"),
    TRUTH("boolean"),
    DAY("date"),
    /** An instant in UTC. */
    INSTANT("datetime"),
    /** The id of an entry that is in the tables. */
    ENTRY("string"),
    /** The reference of a party that is in the tables. */
    PARTY("string"),
    /** The path of a subject that is in the tables. */
    SUBJECT("string");

    private final String frictionless;

    ColumnType(String frictionless) {
        this.frictionless = frictionless;
    }

    /** The word for it in a table schema of Frictionless. */
    public String frictionless() {
        return frictionless;
    }

    /** Whether its cells are texts. */
    public boolean isText() {
        return frictionless.equals("string");
    }
}
