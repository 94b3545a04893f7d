/**
 * What an entry tells in fields of its own, of whatever subject: documents, indicators, trainings, bodies and who holds which
 * role in them, rules about money, incidents, proceedings, recommendations, what became of these, and what did not happen.
 */
@NullMarked
package org.vpshr.domain.matter;

import org.jspecify.annotations.NullMarked;
