package org.vpshr.http;

/** In which forms is answered. */
enum MediaType {
    JSON("application/json", "json"),
    HTML("text/html", "html"),
    MARKDOWN("text/markdown", "md");

    private final String type;
    private final String suffix;

    MediaType(String type, String suffix) {
        this.type = type;
        this.suffix = suffix;
    }

    String type() {
        return type;
    }

    /** As it is sent. */
    String header() {
        return this == JSON ? type : type + "; charset=utf-8";
    }

    /** By which it has a part in an entity tag. */
    String suffix() {
        return suffix;
    }
}
