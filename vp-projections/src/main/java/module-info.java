/** What the recorded events add up to. */
module org.vpshr.projections {
    requires static transitive org.jspecify;
    requires transitive org.vpshr.domain;
}
