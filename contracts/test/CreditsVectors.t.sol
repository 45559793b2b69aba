// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {CreditsTerms, Dormant, FeedTerms, ICredits, Purchase} from "../interfaces/ICredits.sol";
import {OddFeed} from "./Credits.t.sol";
import {CreditsFixture, ITestFeed} from "./CreditsFixture.sol";

/// Golden vectors of credits, written by protocol/chain-formats/purchase.test.ts.
contract CreditsVectorsTest is CreditsFixture {
    /// Where the contract keeps its anchor, and when somebody looked.
    uint256 private constant ANCHOR_SLOT = 7;

    string private json;

    function setUp() public override {
        super.setUp();
        json = vm.readFile("contracts/test/vectors/credits.json");
        CreditsTerms memory terms = _terms(factory.addressesOf(address(this), "Credit"));
        (terms.usd, terms.decimals) = (_uint("usd"), uint8(_uint("decimals")));
        (terms.leastPrice, terms.mostPrice) = (_uint("leastPrice"), _uint("mostPrice"));
        credits = ICredits(deploy("Credits", abi.encode(terms)));
    }

    function test_purchases() public view {
        bytes32 typeHash = keccak256(
            "Purchase(address buyer,address account,address asset,uint128 amount,uint128 least,uint64 until,uint64 nonce)"
        );
        bytes32 domainType = keccak256(
            "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract,bytes32 salt)"
        );
        bytes32 domain = keccak256(
            abi.encode(
                domainType,
                keccak256("Cairn Credits"),
                keccak256("2"),
                _uint("chainId"),
                vm.parseJsonAddress(json, ".credits"),
                vm.parseJsonBytes32(json, ".network")
            )
        );
        bytes32[] memory hashes = vm.parseJsonBytes32Array(json, ".structHash");
        bytes32[] memory digests = vm.parseJsonBytes32Array(json, ".digest");
        assertTrue(hashes.length == _uint("count") && hashes.length > 0, "vectors are there");
        for (uint256 i = 0; i < hashes.length; ++i) {
            bytes32 structHash = keccak256(abi.encode(typeHash, _purchase(i)));
            assertEq(structHash, hashes[i]);
            assertEq(keccak256(abi.encodePacked(hex"1901", domain, structHash)), digests[i]);
        }
    }

    function test_prices() public {
        OddFeed odd = new OddFeed();
        uint256 now_ = _uint("now");
        vm.warp(now_);
        uint256[] memory prices = _uints("price");
        assertTrue(prices.length > 0, "vectors are there");
        for (uint256 i = 0; i < prices.length; ++i) {
            FeedTerms memory terms = _feedTerms();
            (terms.feed, terms.marginPpm) = (address(odd), uint32(_uints("marginPpm")[i]));
            terms.risePpm = uint32(_uints("risePpm")[i]);
            vm.prank(governance);
            credits.setFeed(terms, 1e18);
            odd.setDecimals(_uints("feedDecimals")[i]);
            uint256 updatedAt = _uints("updatedAt")[i];
            odd.round(
                9, int256(_uints("answer")[i]), updatedAt, updatedAt, uint80(_uints("answeredInRound")[i])
            );
            uint256 seenAt = now_ - _uints("elapsed")[i];
            vm.store(
                address(credits), bytes32(ANCHOR_SLOT), bytes32(_uints("anchor")[i] | seenAt << 192)
            );
            (uint256 usd, Dormant why) = credits.price();
            assertEq(usd, prices[i]);
            assertEq(uint256(why), _uints("dormant")[i]);
            if (why == Dormant.No) assertEq(credits.observe(), usd);
            (uint256 anchor,) = credits.anchor();
            assertEq(anchor, _uints("next")[i]);
        }
    }

    function test_credits() public {
        feed = ITestFeed(deploy("TestFeed", abi.encode(uint8(18), int256(_uint("paidAt")))));
        FeedTerms memory terms = _feedTerms();
        terms.feed = address(feed);
        vm.prank(governance);
        credits.setFeed(terms, _uint("paidAt"));
        uint256[] memory paid = _uints("paid");
        for (uint256 i = 0; i < paid.length; ++i) {
            assertEq(credits.quote(address(token), paid[i]), _uints("forTokens")[i]);
            assertEq(credits.quote(address(money), paid[i]), _uints("forMoney")[i]);
        }
    }

    function _purchase(uint256 i) private view returns (Purchase memory) {
        return Purchase({
            buyer: vm.parseJsonAddressArray(json, ".buyer")[i],
            account: vm.parseJsonAddressArray(json, ".account")[i],
            asset: vm.parseJsonAddressArray(json, ".asset")[i],
            amount: uint128(_uints("amount")[i]),
            least: uint128(_uints("least")[i]),
            until: uint64(_uints("until")[i]),
            nonce: uint64(_uints("nonce")[i])
        });
    }

    function _uint(string memory key) private view returns (uint256) {
        return vm.parseJsonUint(json, string.concat(".", key));
    }

    function _uints(string memory key) private view returns (uint256[] memory) {
        return vm.parseJsonUintArray(json, string.concat(".", key));
    }
}
