package org.vpshr.application;

import org.vpshr.domain.Subject;

/** Says what a report would print, as the digest by which a published version is known again. */
@FunctionalInterface
public interface PublicationDigest {

    /**
     * @param report the report to be published
     * @param position up to which events it is made from
     * @param history these events
     * @return the SHA-256 of what would be printed, in hexadecimal
     */
    String of(Subject.AnnualReportId report, long position, History history);
}
