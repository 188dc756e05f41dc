package decem.approvals.entity;

import decem.contract.access.Office;

/**
 * What stood before the person who acted, and the office in which they did.
 *
 * @param shown the exact text that is hashed
 */
public record Seen(String shown, Office capacity) {}
