package org.vpshr.application.observing.telling;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vpshr.application.observing.Happening;
import org.vpshr.application.observing.HappeningSentence;

/** The lines that the log of a host has of a record, and how much each matters. */
final class LogLines {
    /** Under which the host finds them, whatever becomes of the classes. */
    private static final Logger LOG = LoggerFactory.getLogger("org.vpshr.record");

    void happened(Happening what) {
        switch (what) {
            case Happening.Folded folded -> {
                if (LOG.isDebugEnabled()) {
                    LOG.debug("{}", HappeningSentence.of(folded));
                }
            }
            case Happening.BrokenOff broken -> LOG.warn("{}", HappeningSentence.of(broken));
            case Happening.Verified verified -> verified(verified);
            case Happening.Recorded recorded -> said(recorded);
            case Happening.Repeated repeated -> said(repeated);
            case Happening.Refused refused -> said(refused);
            case Happening.Waited waited -> said(waited);
            case Happening.Imported imported -> said(imported);
            case Happening.Rotated rotated -> said(rotated);
            case Happening.Erased erased -> said(erased);
        }
    }

    private static void verified(Happening.Verified verified) {
        if (verified.whole()) {
            said(verified);
        } else {
            LOG.warn("{}", HappeningSentence.of(verified));
        }
    }

    private static void said(Happening what) {
        if (LOG.isInfoEnabled()) {
            LOG.info("{}", HappeningSentence.of(what));
        }
    }
}
