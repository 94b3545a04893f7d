package org.vpshr.application.json.proof;

import java.util.List;
import org.vpshr.domain.report.Seal;

/** The proof of a report as it stands in its page. Hashes and the key are in hexadecimal. */
public record ReportProofForm(
        int form,
        Seal head,
        String key,
        String document,
        ProofForm.Event publication,
        List<String> seam,
        List<ProofForm.Event> events,
        List<String> later) {}
