/** The record as calls over HTTP. What is not exported here may change with any version. */
module org.vpshr.http {
    requires transitive org.vpshr.application;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires org.slf4j;
    // only for who serves by the JDK's own server
    requires static transitive jdk.httpserver;

    exports org.vpshr.http;
    exports org.vpshr.http.jdk;
}
