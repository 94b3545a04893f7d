package org.vpshr.application.json;

/** What a type is called in the store and in files: a stable word with a version, never a Java class name. */
public record TypeName(String name, int version) {
    @Override
    public String toString() {
        return name + " " + version;
    }
}
