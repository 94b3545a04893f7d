package org.vpshr.page.address;

import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;

/** What a page is of. Two pages that say something else have two addresses, and each stays what it is. */
public sealed interface Address {

    /** The governments that the record tells of. */
    record Governments() implements Address {}

    /** The years of a government, with pictures. */
    record Glance(Country government, AsOf known) implements Address {}

    /** A report: of a year, as known then. */
    record ReportAt(Country government, int year, AsOf known, Language language) implements Address {}

    /** Two reports side by side. */
    record Comparison(ReportAt left, ReportAt right) implements Address {}

    /** What was promised, and what became of it. */
    record FollowUp(ReportAt of) implements Address {}

    /** What the guidelines ask for, and what serves it. */
    record Coverage(ReportAt of) implements Address {}

    /** The versions of a report, and what was said of them later. */
    record Errata(Country government, int year) implements Address {}

    /** The whole life of an entry, as known then. */
    record Life(EntryId entry, AsOf known) implements Address {}

    /** The entries that answer to words, as known then. */
    record Search(String words, AsOf known) implements Address {}

    /** The style sheet, a typeface, a script. */
    record Resource(String name) implements Address {}
}
