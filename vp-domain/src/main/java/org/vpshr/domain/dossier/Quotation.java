package org.vpshr.domain.dossier;

import org.vpshr.domain.text.MayBeEmpty;
import org.vpshr.domain.text.OneLine;

/**
 * Whose words a statement gives (rule 118).
 *
 * @param verbatim whether the wording is kept
 * @param speaker who spoke; empty for "speaker not named"
 */
public record Quotation(
        boolean verbatim, @OneLine @MayBeEmpty String speaker) {}
