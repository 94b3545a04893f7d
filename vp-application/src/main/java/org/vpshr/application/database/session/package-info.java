/**
 * What all databases have in common: a session, a transaction, the kinds of tables, and the dialect that tells where
 * they differ. Begin with {@link org.vpshr.application.database.session.Session}.
 */
@NullMarked
package org.vpshr.application.database.session;

import org.jspecify.annotations.NullMarked;
