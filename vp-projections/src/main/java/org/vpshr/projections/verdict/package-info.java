/**
 * Why a report prints an entry, or why not. How it is judged is for the report to know. Begin with {@link
 * org.vpshr.projections.verdict.Verdict}.
 */
@NullMarked
package org.vpshr.projections.verdict;

import org.jspecify.annotations.NullMarked;
