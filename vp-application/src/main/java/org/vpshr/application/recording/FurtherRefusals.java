package org.vpshr.application.recording;

import java.util.List;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.domain.failure.Failure;

/** Looks for what else of a file would be refused, once recording it was. */
@FunctionalInterface
public interface FurtherRefusals {

    /** Those after the first, without those that only follow from others. */
    List<Failure> after(Failure first, ContributionFile file);
}
