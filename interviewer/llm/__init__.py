"""The only importer of langchain and openai. Nothing here is loaded before a model is really called."""
