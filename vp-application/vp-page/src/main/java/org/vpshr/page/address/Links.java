package org.vpshr.page.address;

/** Where a page leads to: by what a browser asks a server for, or by the file that lies beside this one. */
@FunctionalInterface
public interface Links {
    /** {@return what stands in {@code href}} */
    String to(Address target);
}
