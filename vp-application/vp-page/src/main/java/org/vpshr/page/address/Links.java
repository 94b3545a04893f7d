package org.vpshr.page.address;

import java.util.Optional;

/** Where a page leads to: by what a browser asks a server for, or by the file that lies beside this one. */
@FunctionalInterface
public interface Links {
    /** {@return what stands in {@code href}} */
    String to(Address target);

    /** {@return whether anything is there: among files, not each page that a server would make} */
    default boolean leadsTo(Address target) {
        return true;
    }

    /** {@return what stands in {@code action}; nothing among files, where no form can be answered} */
    default Optional<String> answering(Form form) {
        return Optional.empty();
    }

    /** The forms that a server answers, by redirecting to the address of what was chosen. */
    enum Form {
        /** With {@code government}, {@code year}, {@code known}, {@code day}, {@code audience}, {@code language}. */
        PICK("/pick"),
        /**
         * With {@code left} and {@code right}, such as {@code NL/2018@published:1}, {@code part}, such as {@code
         * section:C.PE} or {@code place:PE:Cusco}, {@code audience} and {@code language}.
         */
        COMPARE("/compare"),
        /** With {@code words}, {@code known} and what narrows a search. */
        SEARCH("/search");

        private final String path;

        Form(String path) {
            this.path = path;
        }

        /** {@return what it asks a server for} */
        public String path() {
            return path;
        }
    }
}
