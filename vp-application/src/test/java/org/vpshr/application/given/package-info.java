/** What tests begin with. */
package org.vpshr.application.given;
