package decem.platform.web;

import decem.platform.house.HouseOpens;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Tells the house that it opens. */
@WebListener
public class FirstThing implements ServletContextListener {

  @Inject Event<HouseOpens> opens;

  @Override
  public void contextInitialized(ServletContextEvent started) {
    opens.fire(new HouseOpens());
  }
}
