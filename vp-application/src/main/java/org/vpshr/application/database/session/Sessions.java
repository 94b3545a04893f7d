package org.vpshr.application.database.session;

/** Where sessions on one database are lent out. */
public interface Sessions {

    /** Does the work on a session that no other thread uses meanwhile. */
    <T> T with(Session.Work<T> work);
}
