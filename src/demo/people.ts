// A made-up group, for the rehearsal that runs by itself. Long, since it is what sixteen people wrote: nobody in it lives, and every word was written for it. Each person writes
// once a week, in the order given; what stays at home is kept, what is shared waits for Wednesday.
import type { DoorId } from '../content/index.ts'

interface Reflecting {
  readonly door: DoorId
  readonly words: string
  readonly keeps?: true
}

export interface DemoPerson {
  readonly name: string
  readonly reflections: readonly Reflecting[]
}

export const english: readonly DemoPerson[] = [
  {
    name: 'ada',
    reflections: [
      {
        door: 'safety',
        words:
          'The back row of the upper deck on the 26. Nobody can come up behind me there. I ride it to the end some afternoons and come back, and for that hour nobody needs my face to do anything.',
      },
      {
        door: 'control',
        words:
          'I asked Dr. Whitlock to turn the screen so that I could see what she types. She did, and left it like that. I read slowly, she waited. It was the first time I knew what was written about me while it was being written.',
      },
      {
        door: 'reunion',
        words:
          'Mending. I take in the neighbours’ trousers and they pay in eggs. When I hold a seam I am nobody’s case.',
      },
      {
        door: 'around',
        words:
          'A crisis house with a kitchen you may use at night. Most of what went wrong went wrong at three, and at three there was only a corridor.',
      },
    ],
  },
  {
    name: 'bram',
    reflections: [
      {
        door: 'safety',
        words:
          'With the dog, mostly. He has seen all of it and still thinks I am the one who knows where we are going.',
      },
      {
        door: 'control',
        words:
          'I decided to have the curtains open. Sounds like nothing. For about two years somebody else decided about curtains, and then I decided they stay shut. Today they are open and I can see that the street is just a street.',
      },
      {
        door: 'reunion',
        words:
          'I used to drive trains, and I still know every signal between here and the coast. On the walk group I tell them which line that was, and they ask. I like being asked something I can answer.',
      },
      {
        door: 'around',
        words:
          'That you can lose your flat while you are in hospital because nobody picks up the post. One person with a key would have been enough.',
      },
    ],
  },
  {
    name: 'cleo',
    reflections: [
      {
        door: 'safety',
        words:
          'When my sister says nothing and puts the soup down. She has learned that. It took us years of her asking and me getting louder.',
      },
      {
        door: 'control',
        words:
          'They gave me a leaflet with three options and the third was ticked already. I would like a blank one next time, and a week, and somebody who tells me what it costs me and not only what it does.',
      },
      {
        door: 'reunion',
        words: 'Before all this I sang alto. I still do, only in the car. Maybe that counts as a choir of one.',
      },
      {
        door: 'around',
        words:
          'Being sorry all the time. I was brought up to believe that a person who cannot work should at the very least be sorry. I am trying out an afternoon without it.',
        keeps: true,
      },
    ],
  },
  {
    name: 'dov',
    reflections: [
      {
        door: 'safety',
        words: 'Library. Second floor, by the maps. They do not ask how I am, they ask if I found it.',
      },
      {
        door: 'control',
        words:
          'When I speak in the meeting I look at the table, and then it sounds as if I agreed. So now I bring a card that says “I have not finished”. I have used it once. They waited.',
      },
      {
        door: 'reunion',
        words:
          'My nephew asked me how you fix a puncture and I showed him and neither of us said anything about the last year. I could have cried. Instead we pumped.',
      },
      {
        door: 'around',
        words:
          'If the day centre had a door to the street and not only through the clinic I would go. It is the same building. It is not the same door.',
      },
    ],
  },
  {
    name: 'esme',
    reflections: [
      {
        door: 'safety',
        words:
          'I do not have such a place just now. If there was one it would have a lock on my side, a window that opens, and somebody else’s radio far away so that I know there are people.',
      },
      {
        door: 'control',
        words:
          'Went to bed at nine because I wanted to. Not because of the tablets and not because it was lights out. Nine, my idea.',
      },
      {
        door: 'reunion',
        words:
          'There was a woman in the waiting room with the same shaking in her hands as me, doing a crossword in pen. In pen. I have thought about her all week.',
      },
      {
        door: 'around',
        words:
          'In every office I tell it from the beginning, the worst parts first because that is what the form wants. I would like to be asked once, by one person, who then carries the paper around for me.',
      },
    ],
  },
  {
    name: 'finn',
    reflections: [
      {
        door: 'safety',
        words:
          'Being able to say “not today” to the group and nobody ringing to check. They said see you, and meant it.',
      },
      {
        door: 'control',
        words:
          'I keep a list of what is mine to say. Coffee or tea. Which jumper. Whether I pick up. On bad days it is three lines long, and on those days it does the most.',
      },
      {
        door: 'reunion',
        words:
          'I am the one who waters the plants at the drop-in. They leave it to me. Two of them are flowering and I have not told anyone, I just look.',
      },
      {
        door: 'around',
        words:
          'People talk about “the mentally ill” on the bus as if we were a kind of weather. I want a badge that says: it is me, I am right here, you asked me for the time.',
      },
    ],
  },
  {
    name: 'gwen',
    reflections: [
      {
        door: 'safety',
        words: 'My kitchen after ten, when the fridge hums and no letter can come any more.',
      },
      {
        door: 'control',
        words:
          'They asked me what I wanted and then everybody looked at my mother. So I said it again, to the window, and the student wrote it down. She was the only one with a pen.',
      },
      {
        door: 'reunion',
        words:
          'I had a whole life with dances in it. Last Saturday they played one of the old ones in the shop and my feet knew. I stood by the tins and did the half turn. A man clapped. I did not mind.',
      },
      {
        door: 'around',
        words:
          'A peer worker who is allowed to be tired. Ours carries seventeen of us and smiles. I can see what it costs and so I tell her less.',
      },
    ],
  },
  {
    name: 'hal',
    reflections: [
      {
        door: 'safety',
        words: 'I told the truth to a barber. He said “mm” and went on cutting. Best conversation of the month.',
      },
      {
        door: 'control',
        words:
          'Last time I was admitted I had nobody who spoke for me. I have written it on a page now: who to ring, what not to do to me, who feeds the fish. It is in the drawer under the forks.',
      },
      {
        door: 'reunion',
        words: 'What still matters from then: being on time. I could lose everything else and I would still be early.',
      },
      {
        door: 'around',
        words:
          'They have a rule that you may not lie down in the day room. Nobody knows who made it. I would start with the rules that nobody made.',
      },
    ],
  },
]

export const japanese: readonly DemoPerson[] = [
  {
    name: 'あおい',
    reflections: [
      {
        door: 'safety',
        words: '駅の裏の喫茶店の、いちばん奥の席。マスターは何も聞かないけれど、わたしの分だけ氷を少なくしてくれます。',
      },
      {
        door: 'control',
        words:
          '診察のとき、いつも「はい」と言ってしまうので、先に紙に書いて渡しました。先生が声に出して読んでくれて、はじめて自分の言葉が部屋にあった気がしました。',
      },
      {
        door: 'reunion',
        words:
          '中学のころ、放送部でした。今も、バスのアナウンスを頭の中で言い直しています。あの頃の自分と、そこだけつながっています。',
      },
      {
        door: 'around',
        words:
          '夜中にやっている場所が、病院とコンビニしかない。明かりがついていて、座ってよくて、名前を聞かれないところが、もう一つあればいいのに。',
      },
    ],
  },
  {
    name: 'いつき',
    reflections: [
      {
        door: 'safety',
        words: '猫が膝に乗って寝ているあいだは、動かなくていい理由ができます。あれがいちばん安全な時間です。',
      },
      {
        door: 'control',
        words:
          '昼ごはんを自分で選びました。うどんか、そばか。十分くらい迷って、結局うどん。でも、迷っていいんだと思えたのが久しぶりでした。',
      },
      {
        door: 'reunion',
        words:
          '甥っ子にカレーの作り方を聞かれました。病気のことは何も聞かれなくて、玉ねぎのことばかり聞かれました。うれしかったです。',
      },
      {
        door: 'around',
        words:
          '「働いていない」と言うたびに、相手の顔が少し動くのがわかる。あれさえなければ、もっと出かけられると思います。',
      },
    ],
  },
  {
    name: 'うた',
    reflections: [
      {
        door: 'safety',
        words: 'いまのところ、ありません。あるとしたら、内側から鍵がかかって、でも遠くに人の声がする部屋がいいです。',
      },
      {
        door: 'control',
        words:
          '入院のとき、時計を外されて、いちばん困ったのは時間がわからないことでした。次があるなら、時計だけは持っていたい。紙に書いて、引き出しに入れました。',
      },
      {
        door: 'reunion',
        words:
          '同じ待合室に、手がふるえながら折り鶴を折っている人がいました。話してはいません。でも、わたしも家で一羽折りました。',
      },
      {
        door: 'around',
        words:
          '窓口を三つまわって、三回とも最初から話しました。つらいところから書く用紙だったので、三回とも、つらいところから。だれか一人に話せばすむようになってほしいです。',
      },
    ],
  },
  {
    name: 'えま',
    reflections: [
      {
        door: 'safety',
        words:
          '姉が何も言わずに、みそ汁を置いていってくれるとき。前は「どうなの」と聞かれて、けんかになりました。置いていくだけ、を姉が覚えてくれました。',
      },
      { door: 'control', words: '九時に寝ました。薬のせいでも、消灯でもなく、寝たかったから。自分で決めた九時です。' },
      {
        door: 'reunion',
        words:
          'むかし踊りを習っていました。この前スーパーで知っている曲が流れて、足が勝手に動きました。缶詰の前で半回転。だれも見ていなくて、よかったような、残念なような。',
      },
      {
        door: 'around',
        words:
          '家族会では家族の話、本人の会では本人の話。どちらでもないところで、ただの三十代として話せる場所がほしい。',
        keeps: true,
      },
    ],
  },
  {
    name: 'おと',
    reflections: [
      {
        door: 'safety',
        words:
          '床屋さんに、つい本当のことを話しました。「そうですか」と言って、そのまま切ってくれました。それがよかった。',
      },
      {
        door: 'control',
        words:
          '説明の紙には、選べるものが三つあって、三つ目にもう丸がついていました。次は、丸のない紙と、一週間がほしいです。',
      },
      {
        door: 'reunion',
        words:
          '作業所の花の水やりは、わたしの係です。頼まれたわけではないけれど、そういうことになりました。つぼみが二つ。まだだれにも言っていません。',
      },
      {
        door: 'around',
        words:
          '元気なふりをしないと入れない店と、具合が悪くないと入れない病院のあいだに、何もない。あいだの場所がほしいです。',
      },
    ],
  },
  {
    name: 'かい',
    reflections: [
      {
        door: 'safety',
        words: '図書館の地図の棚の前。「お元気ですか」ではなく、「見つかりましたか」と聞かれるのが助かります。',
      },
      {
        door: 'control',
        words:
          '会議で下を向いて話すと、賛成したことになってしまうので、「まだ途中です」と書いたカードを持っていきました。一度だけ出しました。待ってもらえました。',
      },
      {
        door: 'reunion',
        words:
          '前は電車の仕事をしていました。散歩の会で、あれは何線ですかと聞かれて、全部答えられました。答えられることを聞かれるのは、いいものです。',
      },
      {
        door: 'around',
        words:
          '入院しているあいだに、アパートの郵便がたまって、部屋がなくなりました。鍵を預かってくれる人が一人いたら、ちがったと思います。',
      },
    ],
  },
  {
    name: 'きよ',
    reflections: [
      { door: 'safety', words: '夜十時すぎの台所。冷蔵庫の音だけで、もう郵便も電話も来ない時間です。' },
      {
        door: 'control',
        words:
          '「どうしたいですか」と聞かれて、答えようとしたら、みんなが母を見ました。もう一度、窓に向かって言いました。実習生の人だけが書きとめてくれました。',
      },
      {
        door: 'reunion',
        words:
          '若いころから、約束の時間には早く着くほうです。ほかのことは全部変わったのに、そこだけ変わりません。それが自分だという感じがします。',
      },
      {
        door: 'around',
        words:
          'ピアスタッフの人が、十七人を一人で見ています。笑っているけれど、疲れているのがわかるので、わたしは話す量を減らしています。休んでいいピアスタッフがいてほしいです。',
      },
    ],
  },
  {
    name: 'くみ',
    reflections: [
      {
        door: 'safety',
        words:
          '「今日はやめておきます」と送ったら、「はい、また」とだけ返ってきました。追いかけてこないことが、こんなに楽だとは思いませんでした。',
      },
      {
        door: 'control',
        words:
          'カーテンを開けました。二年くらい、開けるかどうかを決めるのは自分ではなかったので。道は、ただの道でした。',
      },
      {
        door: 'reunion',
        words:
          'つくろいものを引き受けています。お礼に卵をもらいます。針を持っているあいだは、だれの「ケース」でもありません。',
      },
      {
        door: 'around',
        words:
          '病棟に「昼間は横になってはいけない」という決まりがありました。だれが決めたのか、だれも知りませんでした。まず、だれも決めていない決まりからなくしてほしい。',
      },
    ],
  },
]
