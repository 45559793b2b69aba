// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Claim, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";
import {Line} from "./Lines.sol";

/// claim
/// ├── refuses a proof that leads to no paying root: anything of the line or a sibling changed, or a root not activated
/// ├── refuses an asset that is neither the token nor the payment asset
/// ├── refuses when nothing is due
/// ├── pays the account, whoever sends it, the difference to what it has claimed
/// ├── an older root pays too, and never a second time
/// ├── a lowered line pays nothing until it is passed again; nothing is locked by a wrong root
/// ├── while a mint is held back: pays what is there, mints what the breaker allows, the rest later
/// └── never takes what was not minted
/// claimMany
/// ├── passes over those with nothing due
/// ├── passes over one whose proof is wrong, or that cannot be paid (Payees.t.sol)
/// └── pays the same as single claims, of either asset
contract ClaimTest is Fixture {
    event Transfer(address indexed from, address indexed to, uint256 value);

    function setUp() public override {
        super.setUp();
        put(ALICE, token, 30e18, 0);
        put(BOB, token, 12e18, 0);
        put(CAROL, dollar, 0, 0);
    }

    function testFuzz_claim_paysTheAccountWhoeverSends(address sender) public {
        vm.assume(sender != address(vm));
        settleAndActivate();
        (Line memory line, bytes32[] memory proof) = proofFor(ALICE, token);
        vm.expectEmit(address(token));
        emit Transfer(address(settlement), ALICE, 30e18);
        vm.expectEmit(address(settlement));
        emit ISettlement.Claimed(ALICE, address(token), 30e18, 30e18);
        vm.prank(sender);
        assertEq(settlement.claim(Claim(line, proof)), 30e18);
        assertEq(token.balanceOf(ALICE), 30e18);
        assertEq(settlement.claimedOf(ALICE, address(token)), 30e18);
        assertEq(settlement.claimedOf(ALICE, address(dollar)), 0);
        assertEq(settlement.claimedOf(ALICE, BOB), 0);
    }

    function test_claim_paysTheDifference() public {
        settleAndActivate();
        claim(ALICE);
        put(ALICE, token, 35e18, 0);
        settleAndActivate();
        assertEq(claim(ALICE), 5e18);
        assertEq(claim(BOB), 12e18);
        assertEq(token.balanceOf(address(settlement)), 0);
    }

    function test_claim_refusesWhenNothingIsDue() public {
        settleAndActivate();
        claim(ALICE);
        (Line memory line, bytes32[] memory proof) = proofFor(ALICE, token);
        vm.expectRevert(
            abi.encodeWithSelector(ISettlement.Settlement_NothingDue.selector, ALICE, 30e18, 30e18)
        );
        settlement.claim(Claim(line, proof));
    }

    /// Whatever of a line is changed: it is not under the root any more.
    function testFuzz_claim_refusesAWrongProof(uint256 field, uint256 value, bytes32 sibling) public {
        settleAndActivate();
        (Line memory line, bytes32[] memory proof) = proofFor(ALICE, token);
        Line memory right = _copy(line);
        field = bound(field, 0, 5);
        if (field == 0) line.account = address(uint160(value));
        if (field == 1) line.asset = address(uint160(value));
        if (field == 2) line.earned = value;
        if (field == 3) line.spent = value;
        if (field == 4) line.locked = value;
        if (field == 5) line.lockedUntil = value;
        if (keccak256(abi.encode(line)) != keccak256(abi.encode(right))) _unknownRoot(line, proof);
        _unknownRoot(right, new bytes32[](0));
        vm.assume(sibling != proof[0]);
        proof[0] = sibling;
        _unknownRoot(right, proof);
    }

    /// A corrupt quorum may write any asset into a line: only the token and the payment asset are paid.
    function testFuzz_claim_refusesAnUnknownAsset(IERC20 asset) public {
        vm.assume(asset != token && asset != dollar);
        put(ALICE, asset, 5e18, 0);
        settleAndActivate();
        (Line memory line, bytes32[] memory proof) = proofFor(ALICE, asset);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_UnknownAsset.selector, asset));
        settlement.claim(Claim(line, proof));
    }

    /// An inner node is 64 bytes and hashed once, a leaf 192 and hashed twice: neither can pass for the other.
    function test_claim_refusesAnInnerNodeAsLeaf() public {
        EpochHeader memory header = settleAndActivate();
        vm.expectRevert();
        settlement.claim(Claim(Line(ALICE, address(token), 30e18, 0, 0, 0), new bytes32[](0)));
        assertTrue(settlement.isPaying(header.ledgerRoot), "the root itself pays only with a leaf below it");
    }

    function test_claim_refusesBeforeActivation() public {
        EpochHeader memory header = settle();
        (Line memory line, bytes32[] memory proof) = proofFor(ALICE, token);
        vm.expectRevert(
            abi.encodeWithSelector(ISettlement.Settlement_UnknownRoot.selector, ALICE, header.ledgerRoot)
        );
        settlement.claim(Claim(line, proof));
    }

    function test_claim_anOlderRootPaysAndNeverTwice() public {
        settleAndActivate();
        (Line memory old, bytes32[] memory oldProof) = proofFor(ALICE, token);
        put(ALICE, token, 50e18, 0);
        settleAndActivate();
        assertEq(settlement.claim(Claim(old, oldProof)), 30e18);
        assertEq(claim(ALICE), 20e18);
        vm.expectRevert(
            abi.encodeWithSelector(ISettlement.Settlement_NothingDue.selector, ALICE, 30e18, 50e18)
        );
        settlement.claim(Claim(old, oldProof));
    }

    /// A root that lowers everybody, or says nonsense, locks nobody out of what the one before promised.
    function test_claim_aWrongRootLocksNobodysMoney() public {
        settleAndActivate();
        (Line memory alice, bytes32[] memory aliceProof) = proofFor(ALICE, token);
        claim(BOB);

        put(ALICE, token, 1e18, 0);
        put(BOB, token, 2e18, 0);
        put(CAROL, token, 39e18, 0);
        settleAndActivate();
        assertEq(settlement.claim(Claim(alice, aliceProof)), 30e18);
        (Line memory bob, bytes32[] memory bobProof) = proofFor(BOB, token);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NothingDue.selector, BOB, 2e18, 12e18));
        settlement.claim(Claim(bob, bobProof));

        // Put right: Bob's line grows past what he has; he is paid only what is new.
        put(ALICE, token, 30e18, 0);
        put(BOB, token, 15e18, 0);
        put(CAROL, token, 0, 0);
        settleAndActivate();
        assertEq(claim(BOB), 3e18);
        assertEq(token.balanceOf(BOB), 15e18);
    }

    function test_claim_whileAMintIsHeldBack() public {
        vm.warp(GENESIS + 400 days);
        for (uint256 i = 0; i < 20; ++i) {
            settle();
        }
        uint256 all = settlement.budgetOf(20);
        put(ALICE, token, all - 10e18, 0);
        put(BOB, token, 10e18, 0);
        uint208 slow = uint208(2 * FIRST * 3 hours / 365 days + 1);
        vm.prank(governance);
        emission.setBreaker(slow, 3 hours);
        settleAndActivate();
        uint256 here = token.balanceOf(address(settlement));
        assertTrue(here < all / 2, "the breaker held back most");

        vm.expectEmit(address(settlement));
        emit ISettlement.ClaimLimited(ALICE, address(token), all - 10e18, here);
        assertEq(claim(ALICE), here);
        assertEq(claim(ALICE), 0);
        skip(10);
        uint256 next = claim(ALICE);
        assertTrue(
            next > 0 && next <= slow, "what the breaker let pass meanwhile, minted by the claim itself"
        );
        while (settlement.claimedOf(ALICE, address(token)) < all - 10e18) {
            skip(1_000);
            claim(ALICE);
        }
        skip(1_000);
        assertEq(claim(BOB), 10e18);
        assertEq(token.balanceOf(ALICE), all - 10e18);
        assertEq(token.totalSupply(), all);
    }

    /// Leaves may add up to more than the header's total: what is paid stays within what was minted for it.
    function test_claim_neverTakesWhatWasNotMinted() public {
        EpochHeader memory header = nextHeader();
        header.tokenEarned = 33e18;
        submit(header);
        skip(WINDOW);
        settlement.activate(header);
        assertEq(claim(ALICE), 30e18);
        assertEq(claim(BOB), 3e18);
        assertEq(claim(BOB), 0);
        assertEq(token.totalSupply(), 33e18);
    }

    function test_claimMany_passesOverNothingDue() public {
        settleAndActivate();
        claim(ALICE);
        Claim[] memory claims = _claims();
        settlement.claimMany(claims);
        settlement.claimMany(claims);
        assertEq(token.balanceOf(ALICE), 30e18);
        assertEq(token.balanceOf(BOB), 12e18);
    }

    function test_claimMany_theSameTwiceIsPaidOnce() public {
        settleAndActivate();
        Claim[] memory claims = new Claim[](2);
        claims[0] = _claims()[0];
        claims[1] = claims[0];
        settlement.claimMany(claims);
        assertEq(token.balanceOf(ALICE), 30e18);
    }

    function test_claimMany_paysBothAssets() public {
        depositFor(BOB, 9e6);
        put(BOB, dollar, 0, 9e6);
        put(CAROL, dollar, 9e6, 0);
        settleAndActivate();
        Claim[] memory claims = new Claim[](2);
        (claims[0].line, claims[0].proof) = proofFor(CAROL, dollar);
        claims[1] = _claims()[0];
        settlement.claimMany(claims);
        assertEq(dollar.balanceOf(CAROL), 9e6);
        assertEq(token.balanceOf(ALICE), 30e18);
    }

    /// Nor does one that is wrong sink the others.
    function test_claimMany_passesOverAWrongProof() public {
        settleAndActivate();
        Claim[] memory claims = _claims();
        claims[0].line.earned += 1;
        vm.expectRevert();
        settlement.claim(claims[0]);
        settlement.claimMany(claims);
        assertEq(token.balanceOf(ALICE), 0);
        assertEq(token.balanceOf(BOB), 12e18);
    }

    function _claims() private view returns (Claim[] memory claims) {
        claims = new Claim[](2);
        address[2] memory who = [ALICE, BOB];
        for (uint256 i = 0; i < 2; ++i) {
            (Line memory line, bytes32[] memory proof) = proofFor(who[i], token);
            claims[i] = Claim(line, proof);
        }
    }

    function _copy(Line memory line) private pure returns (Line memory) {
        return abi.decode(abi.encode(line), (Line));
    }

    function _unknownRoot(Line memory line, bytes32[] memory proof) private {
        vm.expectRevert();
        settlement.claim(Claim(line, proof));
    }
}
