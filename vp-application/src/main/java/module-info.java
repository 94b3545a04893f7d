/** The record for whoever embeds it. What is not exported here may change with any version. */
module org.vpshr.application {
    requires transitive org.vpshr.projections;
    // at run time too: what a component may be null of is read from it
    requires transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires io.github.javadiffutils;
    requires transitive java.sql;
    requires java.xml;
    requires org.apache.commons.csv;
    requires org.axonframework.common;
    requires org.axonframework.conversion;
    requires org.axonframework.eventsourcing;
    requires org.axonframework.messaging;
    requires org.axonframework.modelling;
    requires org.commonmark;
    requires org.commonmark.ext.footnotes;
    requires org.jsoup;
    requires org.slf4j;
    requires org.xerial.sqlitejdbc;
    // only for a record in PostgreSQL
    requires static flyway.core;
    requires static org.postgresql.jdbc;

    // a format of documents comes with an artifact of its own
    uses org.vpshr.application.render.DocumentFormat;

    exports org.vpshr.application;
    exports org.vpshr.application.dataset;
    exports org.vpshr.application.evidence;
    exports org.vpshr.application.failure;
    exports org.vpshr.application.file;
    exports org.vpshr.application.following;
    exports org.vpshr.application.input;
    // what countries are called
    exports org.vpshr.application.json.template to
            org.vpshr.page;
    exports org.vpshr.application.nodes;
    exports org.vpshr.application.observing;
    // a fault in a log, without what it says
    exports org.vpshr.application.observing.telling to
            org.vpshr.http,
            org.vpshr.page;
    exports org.vpshr.application.policy;
    exports org.vpshr.application.proof;
    exports org.vpshr.application.proof.check;
    exports org.vpshr.application.receipt;
    exports org.vpshr.application.reference;
    exports org.vpshr.application.rehearsal;
    exports org.vpshr.application.rehearsal.result;
    exports org.vpshr.application.render;
    // the words that every format has in common
    exports org.vpshr.application.render.text to
            org.vpshr.page;
    exports org.vpshr.application.reports;
    exports org.vpshr.application.signing;
    exports org.vpshr.application.store;
    exports org.vpshr.application.supposition;
}
