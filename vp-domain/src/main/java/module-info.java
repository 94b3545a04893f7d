/** The domain of the record: commands, events, rules. It depends on the JDK, JSpecify and PCollections alone. */
module org.vpshr.domain {
    requires static transitive org.jspecify;
    requires org.pcollections;

    exports org.vpshr.domain;
    exports org.vpshr.domain.boundary;
    exports org.vpshr.domain.commitment;
    exports org.vpshr.domain.dossier;
    exports org.vpshr.domain.engagement;
    exports org.vpshr.domain.entry;
    exports org.vpshr.domain.host;
    exports org.vpshr.domain.failure;
    exports org.vpshr.domain.initiative;
    exports org.vpshr.domain.irbc;
    exports org.vpshr.domain.matter;
    exports org.vpshr.domain.measure;
    exports org.vpshr.domain.party;
    exports org.vpshr.domain.register;
    exports org.vpshr.domain.report;
    exports org.vpshr.domain.rule;
    exports org.vpshr.domain.text;
    exports org.vpshr.domain.time;
    exports org.vpshr.domain.wording;
    exports org.vpshr.domain.workinggroup;
}
