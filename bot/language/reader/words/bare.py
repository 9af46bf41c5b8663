"""Bare answers of the six languages and of others that customers bring along, set apart by semicolons."""

YES = """
y ; yes ; yes please ; si ; sí ; sì ; sim ; oui ; ja ; ja gerne ; ja bitte ; sí por favor ; sim por favor
oui svp ; sì grazie ; oui merci ; ja danke ; claro ; claro que sí ; por supuesto ; bien sûr ; natürlich ; klar
certo ; certamente ; con certeza ; ja graag ; graag ; doe maar ; ja hoor ; ja prima ; ja dat is goed ; ja leuk
zeker ; jazeker ; absoluut ; natuurlijk ; japp ; jepp ; jo ; javisst ; absolut ; gärna ; instämmer ; visst
självklart ; kör på ; jag håller med ; ja det är ok ; ja tack ; ja gärna ; kyllä ; joo ; jah ; tak
tak poproszę ; oczywiście ; ano ; áno ; igen ; da ; desigur ; bineînțeles ; si us plau ; d'acord ; bai ; да
да моля ; да пожалуйста ; так будь ласка ; согласна ; согласен ; подходит ; конечно да ; става ; става чудесно
съгласен съм ; чудесно ; конечно ; разбира се ; съгласна съм ; так ; звісно ; ναι ; βεβαίως ; evet ; tabii
tabii ki ; tabi ; tabi ki ; evet lütfen ; katiliyorum ; elbette ; olur ; kabul ; kesinlikle ; katılıyorum
kabul ediyorum ; نعم ; اجل ; أجل ; ايوه ; أيوة ; طبعا ; بالطبع ; بالتأكيد ; موافق ; نعم من فضلك ; بكل سرور
مناسب ; اكيد ; أكيد ; כן ; בטח ; بله ; باشه ; हाँ ; हां ; जी ; जी हाँ ; जी हां ; ज़रूर ; बिल्कुल ; सहमत ; हां जी
हाँ कृपया ; haan ; 是 ; 是的 ; 对 ; 对的 ; 当然 ; 当然可以 ; 当然啊 ; 确定 ; 我确定 ; 同意 ; 没错 ; 中 ; 要 ; 我要 ; 就这么做 ; 就这样 ; 继续 ; 继续吧
确定是的 ; 我同意 ; 当然好 ; 就这个 ; 我要了 ; 我来 ; 我可以 ; 我肯定 ; 肯定 ; はい ; ええ ; うん ; そうです ; お願いします ; はい、お願いします ; もちろん ; ぜひ ; 네
예 ; 응 ; 그래요 ; 물론이죠 ; 동의합니다 ; 그래 ; 네 좋아요 ; 네 그래요 ; 넵 ; 네네 ; 당연하죠 ; có ; vâng ; dạ ; đồng ý ; ya ; iya ; oo ; opo
ใช่ ; ได้ ; ndiyo ; ee
"""

# Yes where the offer is what they answer, no more than "I see" elsewhere.
OK = """
d'accord ; perfetto ; va bene ; prima ; akkoord ; dat is ok ; dat is goed ; is goed ; goed ; oké ; mooi
perfect ; det är ok ; det är bra ; det låter bra ; låter bra ; det går bra ; det blir bra ; perfekt ; toppen
jättebra ; okej ; jasne ; jasně ; хорошо ; ладно ; добре ; добре е ; отлично ; супер ; εντάξει ; tamam
tamamdır ; harika ; süper ; iyi ; çok iyi ; uygun ; uygundur ; حسنا ; لا بأس ; جيد ; ممتاز ; تمام ; בסדר
ठीक है ; यह ठीक है ; जी ठीक है ; अच्छा ; theek hai ; accha ; 好 ; 好的 ; 好啊 ; 好呀 ; 好哇 ; 好吧 ; 好嘞 ; 好滴 ; 好呢 ; 行 ; 行吧
行啊 ; 可以 ; ok 可以 ; 可以的 ; 可以啊 ; 嗯 ; 嗯嗯 ; 没问题 ; 不错 ; 挺好 ; 挺好的 ; 非常好 ; 太好了 ; 太棒了 ; 很好 ; 很棒 ; 完美 ; 感觉挺好的 ; 现在好吧 ; 没事
いいです ; いいですよ ; いいね ; いい ; 良いです ; 大丈夫です ; 大丈夫 ; わかりました ; 了解です ; 了解 ; オッケー ; オーケー ; 좋아요 ; 좋습니다 ; 알겠습니다 ; 괜찮아요
được ; ตกลง ; boleh
"""

NO = """
n ; no ; nope ; no thanks ; no thank you ; no gracias ; no, gracias ; non ; non merci ; nein ; nein danke ; nö ; nee ; nee danke ; no grazie ; não ; não obrigada ; não obrigado ; nao
nee bedankt ; nee dank je ; nej ; nej tack ; absolut inte ; inte ; jag vill inte ; jag vill inte det ; ei ; ei kiitos ; nei ; nei takk
nie ; nie dziękuję ; ne ; ne díky ; nem ; nem köszönöm ; nu ; nu mulțumesc
нет ; нет, спасибо ; не ; не, благодаря ; не съм съгласен ; не е добре ; ні ; όχι ; όχι ευχαριστώ
hayır ; yok ; hayır teşekkürler ; olmaz ; tamam değil ; katılmıyorum ; istemiyorum
لا ; لا شكرا ; لا، شكرا ; غير موافق ; لست موافق ; כלל לא ; לא ; לא תודה ; نه
नहीं ; जी नहीं ; नही ; असहमत ; nahi ; nahin
不 ; 不是 ; 不要 ; 不用 ; 不用了 ; 不行 ; 不了 ; 不需要 ; 不，谢谢 ; 不用谢谢 ; 不可以 ; 否 ; 否定 ; 没有 ; 我不要 ; 我拒绝 ; 拒绝 ; 我不喜欢 ; 千万别 ; 不同意 ; 算了 ; 不对 ; 不想
いいえ ; いや ; だめです ; 結構です ; けっこうです ; 無理です ; 違います ; 아니요 ; 아니오 ; 아뇨 ; 싫어요 ; 괜찮지 않아요 ; 안돼요
không ; không cảm ơn ; tidak ; nggak ; hindi ; ไม่ ; ไม่ใช่ ; hapana
"""

THANKS = """
thanks ; thank you ; gracias ; muchas gracias ; merci ; merci beaucoup ; danke ; danke schön ; vielen dank ; grazie ; grazie mille ; obrigada ; obrigado ; muito obrigada ; muito obrigado
bedankt ; dank je ; tack ; tack så mycket ; kiitos ; takk ; dziękuję ; děkuji ; köszönöm ; mulțumesc ; спасибо ; благодаря ; дякую ; ευχαριστώ ; teşekkürler ; teşekkür ederim ; شكرا ; شكرا لك ; תודה ; धन्यवाद ; 谢谢 ; 多谢 ; ありがとう ; ありがとうございます ; 감사합니다 ; 고마워요 ; moltes gràcies ; gràcies ; eskerrik asko
"""

# A clause of another language that holds one of these refuses, where it is none of the above.
REFUSING = """
nee ; niet ; geen ; liever niet ; nej ; inte ; misstycker ; ikke ; nei ; ei ; en halua ; nie ; nechci ; nem ; nu ; nu vreau
hayır ; değil ; olmaz ; istemiyorum ; katılmıyorum ; yok ; gelemem ; müsait değilim
нет ; не ; ні ; няма ; отказвам ; не могу ; όχι ; δεν
لا ; ليس ; ليست ; غير ; لن ; كلا ; اختلف ; لست ; לא ; نه ; نمی
नहीं ; ना ; नही ; मत ; असहमत
不 ; 别 ; 没必要 ; 没空 ; 没时间 ; 拒绝 ; 否定 ; 算了 ; 无法
いいえ ; いや ; 駄目 ; だめ ; ダメ ; 無理 ; ません ; 結構です
아니 ; 않 ; 싫 ; 안돼 ; 못
không ; tidak ; ไม่
"""
