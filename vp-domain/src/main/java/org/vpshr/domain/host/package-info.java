/**
 * Facts that only one ministry records: each has a name of the ministry's own and brings an entry like any other. What
 * all governments record has a record of its own elsewhere; and rules that only one ministry keeps. Begin with {@link
 * org.vpshr.domain.host.HostCommand} and {@link org.vpshr.domain.host.OwnRule}.
 */
@NullMarked
package org.vpshr.domain.host;

import org.jspecify.annotations.NullMarked;
