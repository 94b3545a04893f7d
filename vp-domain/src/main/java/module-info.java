/** What can happen under the Voluntary Principles, and the rules it obeys. */
module org.vpshr.domain {
    requires static transitive org.jspecify;
}
