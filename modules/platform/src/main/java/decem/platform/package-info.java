/**
 * What every room stands on: who is asking and whether she may, facts and their delivery, the
 * house's clock and calendar, mail, the chronicle, what all pages share. Owns the schemas {@code
 * platform} and {@code access}.
 */
@NullMarked
package decem.platform;

import org.jspecify.annotations.NullMarked;
