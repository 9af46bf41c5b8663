from bot.language.reader.commands.words.en import WORDS as WORDS
