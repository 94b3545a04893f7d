/** Views and reports, folded from recorded events. It depends on the domain alone. */
module org.vpshr.projections {
    requires transitive org.vpshr.domain;
    requires static transitive org.jspecify;

    exports org.vpshr.projections.agreements;
    exports org.vpshr.projections.audience;
    exports org.vpshr.projections.call;
    exports org.vpshr.projections.comparison;
    exports org.vpshr.projections.countryyear;
    exports org.vpshr.projections.coverage;
    exports org.vpshr.projections.entries;
    exports org.vpshr.projections.finding;
    exports org.vpshr.projections.followup;
    exports org.vpshr.projections.history;
    exports org.vpshr.projections.listing;
    exports org.vpshr.projections.log;
    exports org.vpshr.projections.membership;
    exports org.vpshr.projections.names;
    exports org.vpshr.projections.parties;
    exports org.vpshr.projections.picture;
    exports org.vpshr.projections.publications;
    exports org.vpshr.projections.report;
    exports org.vpshr.projections.terms;
    exports org.vpshr.projections.timeline;
    exports org.vpshr.projections.trace;
    exports org.vpshr.projections.verdict;
    exports org.vpshr.projections.writing;
}
