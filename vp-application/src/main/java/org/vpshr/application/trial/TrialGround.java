package org.vpshr.application.trial;

import java.time.InstantSource;
import java.util.function.Function;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.reports.Templates;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Subject;

/**
 * What trials are made on.
 *
 * @param kept what is on record; it is only read
 * @param vault opens the texts of what is kept, and needs no keys for what is not
 * @param beginnings the state of a subject about which nothing is recorded
 * @param clock says when something would be recorded, and what day it is
 */
public record TrialGround(
        EventLog kept,
        TextVault vault,
        Function<Subject, Aggregate> beginnings,
        InstantSource clock,
        Templates templates) {}
