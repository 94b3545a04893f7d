/** The record as pages to look at. What is not exported here may change with any version. */
module org.vpshr.page {
    requires transitive org.vpshr.application;
    requires org.jsoup;
    requires org.slf4j;
    // only for who serves by the JDK's own server
    requires static transitive jdk.httpserver;

    exports org.vpshr.page;
    exports org.vpshr.page.jdk;
    exports org.vpshr.page.viewer;
}
