package decem.platform.house;

/**
 * Told once per start when the application stands and before anybody is let in. What runs by itself
 * begins here: earlier, while beans are still being found, the server has no executors to give.
 */
public record HouseOpens() {}
