from bot.language.reader.times.words.en import WORDS as WORDS
