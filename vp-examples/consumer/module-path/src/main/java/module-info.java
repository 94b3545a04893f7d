/** A program that embeds the record, as a module. */
module org.example.ministry {
    requires org.vpshr.application;
}
