"""The app in a browser, on loopback: a page drives one process of the app over a websocket, and nobody else's page can."""
